package coincide.chart;

/** Coordinates as drawings have them: to a tenth of a unit. */
public final class Places {
    private Places() {}

    /** To a tenth of a unit, without a negative zero. */
    public static double round(double coordinate) {
        return Math.round(coordinate * 10) / 10.0 + 0.0;
    }

    /** A coordinate as it is written: no more than a tenth, and that only where it is not whole. */
    public static String text(double coordinate) {
        double place = round(coordinate);
        long whole = (long) place;
        return whole == place ? Long.toString(whole) : Double.toString(place);
    }
}
