package coincide.stats;

/**
 * Which coefficients the data can tell apart, from the information at no effect.
 *
 * <pre>{@code
 *   kept       a largest linearly independent set of columns within strata with launches, adjustments first
 *   estimable  kept, and in no linear relation with a column that was left out
 * }</pre>
 *
 * Two equal columns are both not estimable: neither may have the credit. One of them stays in the model, so that the others
 * are adjusted for what the two share.
 */
final class Estimability {
    private static final double NOTHING = 1e-10;
    private static final double RELATED = 1e-6;

    private final boolean[] kept;
    private final boolean[] estimable;

    private Estimability(int columns) {
        this.kept = new boolean[columns];
        this.estimable = new boolean[columns];
    }

    static Estimability of(double[][] information, boolean[] tested) {
        Estimability found = new Estimability(tested.length);
        boolean[] related = new boolean[tested.length];
        for (boolean turn : new boolean[] {false, true}) {
            for (int j = 0; j < tested.length; j++) {
                if (tested[j] == turn) {
                    found.place(information, j, related);
                }
            }
        }
        for (int j = 0; j < tested.length; j++) {
            found.estimable[j] = found.kept[j] && !related[j];
        }
        return found;
    }

    private void place(double[][] information, int j, boolean[] related) {
        double own = information[j][j];
        if (!(own > NOTHING)) {
            return;
        }
        double[] shared = Information.of(information, kept).orElseThrow().solve(information[j]);
        double rest = own;
        for (int k = 0; k < shared.length; k++) {
            rest -= shared[k] * information[j][k];
        }
        kept[j] = rest > NOTHING * 10 * own;
        for (int k = 0; !kept[j] && k < shared.length; k++) {
            related[k] |= Math.abs(shared[k]) > RELATED;
        }
    }

    boolean[] kept() {
        return kept.clone();
    }

    boolean estimable(int j) {
        return estimable[j];
    }
}
