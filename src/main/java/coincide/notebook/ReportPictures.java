package coincide.notebook;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The charts of a report as files of their own, read from the page that was published. */
public final class ReportPictures {
    private static final Pattern FIGURE = Pattern.compile("<figure\\b.*?</figure>", Pattern.DOTALL);
    private static final Pattern DRAWING = Pattern.compile(
            "<svg class=\"([^\"]*)\" viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"[^>]*?aria-labelledby=\"(\\S+)-name [^>]*>(.*?)</svg>",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<title id=\"([^\"]*?)-wide-name\">");
    private static final Pattern SPECIFICATION =
            Pattern.compile("<summary>[^<]*\\(Vega-Lite\\)</summary>\\s*<pre[^>]*>([^<]*)</pre>");

    /** What a page says of its own table. */
    private static final String BESIDE = " The numbers stand in the table below the chart.";

    private ReportPictures() {}

    /** All of them, in the order of the page. */
    public static List<Picture> of(String page) {
        ReportStyle style = ReportStyle.of(page);
        return FIGURE.matcher(page)
                .results()
                .flatMap(figure -> picture(figure.group(), style).stream())
                .toList();
    }

    private static Optional<Picture> picture(String figure, ReportStyle style) {
        Matcher name = NAME.matcher(figure);
        Optional<String> wide = drawing(figure, "wide", style);
        if (wide.isEmpty() || !name.find()) {
            return Optional.empty();
        }
        Document parsed = parsed(wide.get());
        Matcher specification = SPECIFICATION.matcher(figure);
        return Optional.of(new Picture(
                name.group(1),
                parsed.getElementsByTagName("title").item(0).getTextContent(),
                parsed.getElementsByTagName("desc").item(0).getTextContent(),
                wide.get(),
                drawing(figure, "narrow", style),
                specification.find() ? Optional.of(specification(specification.group(1))) : Optional.empty()));
    }

    private static Optional<String> drawing(String figure, String key, ReportStyle style) {
        return DRAWING.matcher(figure)
                .results()
                .filter(drawing -> List.of(drawing.group(1).split(" ")).contains(key))
                .findFirst()
                .map(drawing -> {
                    String marks = drawing.group(5).replace(BESIDE, "").strip().replaceAll("\\n\\s*\\n", "\n");
                    String id = drawing.group(4);
                    return "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"" + id + "\" class=\"" + drawing.group(1)
                            + "\" viewBox=\"0 0 " + drawing.group(2) + " " + drawing.group(3) + "\" width=\""
                            + drawing.group(2) + "\" height=\"" + drawing.group(3)
                            + "\" role=\"img\" aria-labelledby=\""
                            + id + "-name " + id + "-desc\">\n<style>"
                            + style.rules(id, drawing.group(1) + " " + usedClasses(marks))
                            + "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" + marks + "\n</svg>\n";
                });
    }

    /** The specification as its own file has it, from text of the page. */
    private static String specification(String escaped) {
        String text = parsed("<p>" + escaped + "</p>").getDocumentElement().getTextContent();
        return SortedJson.text(SortedJson.parse(text));
    }

    private static String usedClasses(String marks) {
        List<String> classes = new ArrayList<>();
        Pattern.compile(" class=\"([^\"]*)\"").matcher(marks).results().forEach(found -> classes.add(found.group(1)));
        return String.join(" ", classes);
    }

    /** Whoever opens a file needs XML, where a page forgives. */
    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // the default one prints
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("Invalid chart in the report: it is no XML: " + e.getMessage(), e);
        }
    }
}
