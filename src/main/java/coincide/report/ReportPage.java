package coincide.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The report as one self-contained HTML page: no script, no request to anywhere. */
public final class ReportPage {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "coincide.report.page");

    private ReportPage() {}

    public static String render(ReportInput input) {
        StringOutput html = new StringOutput(1 << 18);
        TEMPLATES.render("page.jte", Page.of(input), html);
        return html.toString();
    }
}
