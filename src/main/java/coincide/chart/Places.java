package coincide.chart;

/** Coordinates as drawings have them. */
final class Places {
    private Places() {}

    /** To a tenth of a unit, without a negative zero. */
    static double round(double coordinate) {
        return Math.round(coordinate * 10) / 10.0 + 0.0;
    }
}
