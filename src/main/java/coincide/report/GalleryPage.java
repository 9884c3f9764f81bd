package coincide.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A gallery as one HTML page: no script, pictures from the folder it lies in. */
public final class GalleryPage {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "coincide.report.page");

    private GalleryPage() {}

    public static String render(Gallery gallery) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("gallery.jte", gallery, html);
        return html.toString();
    }
}
