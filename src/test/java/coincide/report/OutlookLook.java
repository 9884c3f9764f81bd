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
                        + figure(FanFigure.of(MadeOutlooks.forecast("all"), 1))
                        + figure(FanFigure.of(MadeOutlooks.withoutModel(), 2))
                        + figure(ReliabilityFigure.of(MadeOutlooks.score("severe"), 1))
                        + "</body></html>");
    }

    private static String figure(Figure figure) {
        return html("figure.jte", Map.of("figure", figure, "alone", true));
    }
}
