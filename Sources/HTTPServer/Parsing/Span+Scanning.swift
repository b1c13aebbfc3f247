import Glibc

extension Span<UInt8> {
    /// The first position from `start` whose octet is not in `set`; `count` if all are.
    @inline(__always)
    func end(of set: OctetSet, from start: Int) -> Int {
        var position = start
        while position < count, set.contains(self[position]) { position += 1 }
        return position
    }

    /// The first position from `start` whose octet cannot stand in a field's value; `count` if all can.
    ///
    /// Goes eight octets at a time as long as all of them are spaces, visible or beyond ASCII.
    func endOfFieldValue(from start: Int) -> Int {
        let position = withUnsafeBytes { bytes in
            var position = start
            while position + 8 <= bytes.count,
                !bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self).hasControlOctet
            {
                position += 8
            }
            return position
        }
        return end(of: .fieldValue, from: position)
    }

    /// Whether `octet` stands at `position`; `false` means that the bytes end before it.
    ///
    /// - Throws: 400 with `sentence` where another octet stands there.
    @inline(__always)
    func expect(_ octet: UInt8, at position: Int, _ sentence: StaticString) throws(RequestFault) -> Bool {
        guard position < count else { return false }
        guard self[position] == octet else { throw .malformed("\(sentence)") }
        return true
    }

    /// Where `octet` first stands from `start`.
    func firstIndex(of octet: UInt8, from start: Int) -> Int? {
        var position = start
        while position < count {
            if self[position] == octet { return position }
            position += 1
        }
        return nil
    }

    /// Where the first empty line ends, as a head does; `nil` if none does.
    ///
    /// Every fourth octet is looked at: one of the four of CRLF CRLF always stands there.
    func endOfEmptyLine() -> Int? {
        var position = 3
        while position < count {
            let octet = self[position]
            if octet == .lineFeed || octet == .carriageReturn {
                let start = octet == .lineFeed ? position - 3 : position - 2
                if equal("\r\n\r\n", at: start) { return start + 4 }
                if equal("\r\n\r\n", at: start + 2) { return start + 6 }
            }
            position += 4
        }
        return nil
    }

    /// Whether the first octets are those of `octets`.
    func begins(with octets: [UInt8]) -> Bool {
        guard count >= octets.count else { return false }
        return withUnsafeBytes { bytes in
            octets.withUnsafeBytes { octets in
                guard let (left, right) = bytes.baseAddress.flatMap({ left in octets.baseAddress.map { (left, $0) } })
                else { return true }
                return memcmp(left, right, octets.count) == 0
            }
        }
    }

    /// Whether exactly the octets of `text` stand at `start`.
    func equal(_ text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where self[start + offset] != text.utf8Start[offset] { return false }
        return true
    }

    /// Whether `range` holds `text`, which is lower-case, without regard to case.
    @inline(__always)
    func equalIgnoringCase(_ text: StaticString, in range: Range<Int>) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count
        where self[range.lowerBound + offset].asciiLowercased != text.utf8Start[offset] {
            return false
        }
        return true
    }

    /// `range` without spaces and tabs at its ends (OWS, RFC 9110 §5.6.3).
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start] == .space || self[start] == .tab { start += 1 }
        while end > start, self[end - 1] == .space || self[end - 1] == .tab { end -= 1 }
        return start..<end
    }

    /// The octets of `range` as text.
    func text(_ range: Range<Int>) -> String {
        extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}

extension UInt64 {
    /// Whether one of its eight octets is below 0x20 or is 0x7F.
    ///
    /// Subtracting from each octet at once sets its highest bit where it borrows: Lamport, "Multiple byte processing
    /// with full-word instructions", CACM 18 (1975).
    fileprivate var hasControlOctet: Bool {
        let deletes = self ^ 0x7F7F_7F7F_7F7F_7F7F
        let borrows = (self &- 0x2020_2020_2020_2020) & ~self | (deletes &- 0x0101_0101_0101_0101) & ~deletes
        return borrows & 0x8080_8080_8080_8080 != 0
    }
}
