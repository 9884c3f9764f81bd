package coincide.report;

import coincide.analysis.Case;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;

/** One launch day as a self-contained HTML page: no script, no request to anywhere. */
public record CasePage(String job, LocalDate asOf, CaseSection section) {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "coincide.report.page");

    public static String render(Job job, LocalDate asOf, Case found, Ingested data) {
        StringOutput html = new StringOutput(1 << 14);
        TEMPLATES.render("casePage.jte", new CasePage(job.title(), asOf, CaseSection.of(job, found, data)), html);
        return html.toString();
    }
}
