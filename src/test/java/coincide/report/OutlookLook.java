package coincide.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the figures of the outlook to a file, to be looked at in a browser. */
final class OutlookLook {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "coincide.report.page");

    private OutlookLook() {}

    static String html(String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        TEMPLATES.render(template, parameters, html);
        return html.toString();
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(
                Path.of(args[0]),
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                        + " content=\"width=device-width\"><title>Look</title>"
                        + html("style.jte", Map.of()) + "</head><body>"
                        + html("fan.jte", Map.of("figure", FanFigure.of(MadeOutlooks.forecast("all")), "id", "fan-1"))
                        + html("fan.jte", Map.of("figure", FanFigure.of(MadeOutlooks.withoutModel()), "id", "fan-2"))
                        + html(
                                "reliability.jte",
                                Map.of(
                                        "figure",
                                        ReliabilityFigure.of(MadeOutlooks.score("severe")),
                                        "id",
                                        "reliability-1"))
                        + "</body></html>");
    }
}
