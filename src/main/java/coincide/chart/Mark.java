package coincide.chart;

/** One thing in a drawing. Styles are classes of the page's style sheet, which has the colours of light, dark and print. */
public sealed interface Mark {

    /** A straight line. */
    record Line(String style, double x1, double y1, double x2, double y2) implements Mark {}

    /** An outline or an area, by SVG path commands. */
    record Path(String style, String d) implements Mark {}

    /** A rectangle. */
    record Box(String style, double x, double y, double width, double height) implements Mark {}

    /** A disc. */
    record Dot(String style, double x, double y, double r) implements Mark {}

    /** A text on its base line; where it is anchored is a matter of its style. */
    record Label(String style, double x, double y, String text) implements Mark {}
}
