#include "site.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char index_html[] = {
#embed "../../Public/index.html"
};
static const unsigned char style_css[] = {
#embed "../../Public/style.css"
};
static const unsigned char app_js[] = {
#embed "../../Public/app.js"
};
static const unsigned char suggest_js[] = {
#embed "../../Public/suggest.js"
};
static const unsigned char verify_html[] = {
#embed "../../Public/verify.html"
};
static const unsigned char verify_js[] = {
#embed "../../Public/verify.js"
};
static const unsigned char favicon_svg[] = {
#embed "../../Public/favicon.svg"
};

static const struct saidline_file saidline_site[] = {
    {"/index.html", "text/html; charset=utf-8", index_html, sizeof index_html},
    {"/style.css", "text/css; charset=utf-8", style_css, sizeof style_css},
    {"/app.js", "text/javascript; charset=utf-8", app_js, sizeof app_js},
    {"/suggest.js", "text/javascript; charset=utf-8", suggest_js, sizeof suggest_js},
    {"/verify.html", "text/html; charset=utf-8", verify_html, sizeof verify_html},
    {"/verify.js", "text/javascript; charset=utf-8", verify_js, sizeof verify_js},
    {"/favicon.svg", "image/svg+xml", favicon_svg, sizeof favicon_svg},
};
const size_t saidline_site_count = sizeof saidline_site / sizeof saidline_site[0];

const struct saidline_file *saidline_site_table(void) {
    return saidline_site;
}
