package coincide.chart;

/**
 * The size of a drawing and the field inside its margins.
 *
 * @param key "wide" or "narrow"
 * @param right margin to the right
 * @param bottom margin below the field
 */
public record Frame(String key, double width, double height, double left, double right, double top, double bottom) {

    /** For screens with room. */
    public static Frame wide(double height) {
        return new Frame("wide", 960, height, 64, 24, 16, 52);
    }

    /** For screens of 320 pixels. */
    public static Frame narrow(double height) {
        return new Frame("narrow", 320, height, 42, 10, 16, 48);
    }

    /** The same with other margins beside the field. */
    public Frame withSides(double otherLeft, double otherRight) {
        return new Frame(key, width, height, otherLeft, otherRight, top, bottom);
    }

    /** The same with other margins above and below the field. */
    public Frame withEnds(double otherTop, double otherBottom) {
        return new Frame(key, width, height, left, right, otherTop, otherBottom);
    }

    public boolean isWide() {
        return key.equals("wide");
    }

    /** Where the field ends on the right. */
    public double fieldRight() {
        return width - right;
    }

    /** Where the field ends below. */
    public double fieldBottom() {
        return height - bottom;
    }
}
