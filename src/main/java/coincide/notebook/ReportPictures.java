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
    private static final Pattern FIGURE = Pattern.compile(
            "<section class=\"hypothesis\" id=\"(?<hypothesis>[^\"]*)\"|<figure\\b.*?</figure>", Pattern.DOTALL);
    private static final Pattern DRAWING = Pattern.compile(
            "<svg class=\"([^\"]*)\" viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"[^>]*?aria-labelledby=\"(\\S+)-name [^>]*>(.*?)</svg>",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<title id=\"([^\"]*?)-wide-name\">");
    private static final Pattern SPECIFICATION = fold("[^<]*\\(Vega-Lite\\)");
    private static final Pattern CSV = fold("The same as CSV");

    /** Characters that XML does not have. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r -\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    /** What a page says of its own tables. */
    private static final Pattern BESIDE = Pattern.compile(" The \\w+ stand in the tables? below the chart\\.");

    private ReportPictures() {}

    /** The text in a fold of a figure with this summary. */
    private static Pattern fold(String summary) {
        return Pattern.compile(
                "<summary>" + summary + "</summary>(?:(?!</details>).)*?<pre[^>]*>([^<]*)</pre>", Pattern.DOTALL);
    }

    /** All of them, in the order of the page. */
    public static List<Picture> of(String page) {
        ReportStyle style = ReportStyle.of(page);
        List<Picture> pictures = new ArrayList<>();
        String hypothesis = "";
        Matcher next = FIGURE.matcher(ILLEGAL.matcher(page).replaceAll("\ufffd"));
        while (next.find()) {
            if (next.group("hypothesis") == null) {
                picture(next.group(), hypothesis, style).ifPresent(pictures::add);
            } else {
                hypothesis = next.group("hypothesis");
            }
        }
        return pictures;
    }

    /** One figure; the last section of a hypothesis before it is that of its own if its id says so too. */
    private static Optional<Picture> picture(String figure, String hypothesis, ReportStyle style) {
        Matcher name = NAME.matcher(figure);
        Optional<String> wide = drawing(figure, "wide", style);
        if (wide.isEmpty() || !name.find()) {
            return Optional.empty();
        }
        Document parsed = parsed(wide.get());
        return Optional.of(new Picture(
                name.group(1),
                Optional.of(hypothesis)
                        .filter(id -> !id.isEmpty() && name.group(1).startsWith(id + "-")),
                parsed.getElementsByTagName("title").item(0).getTextContent(),
                parsed.getElementsByTagName("desc").item(0).getTextContent(),
                wide.get(),
                drawing(figure, "narrow", style),
                text(CSV, figure),
                text(SPECIFICATION, figure).map(SortedJson::parse).map(SortedJson::text)));
    }

    private static Optional<String> drawing(String figure, String key, ReportStyle style) {
        return DRAWING.matcher(figure)
                .results()
                .filter(drawing -> List.of(drawing.group(1).split(" ")).contains(key))
                .findFirst()
                .map(drawing -> {
                    String marks = BESIDE.matcher(drawing.group(5))
                            .replaceAll("")
                            .strip()
                            .replaceAll("\\n\\s*\\n", "\n");
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

    /** A text of the page that a pattern finds. */
    private static Optional<String> text(Pattern pattern, String figure) {
        return pattern.matcher(figure).results().findFirst().map(found -> parsed("<p>" + found.group(1) + "</p>")
                .getDocumentElement()
                .getTextContent());
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
