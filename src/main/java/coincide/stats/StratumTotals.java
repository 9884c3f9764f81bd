package coincide.stats;

/** What a stratified regression needs to know of the launches: totals of strata and of columns. */
final class StratumTotals {
    private final double[] ofStratum;
    private final double[] ofKind;
    private final double[] ofColumn;
    private final double ofOffset;

    private StratumTotals(double[] ofStratum, double[] ofKind, double[] ofColumn, double ofOffset) {
        this.ofStratum = ofStratum;
        this.ofKind = ofKind;
        this.ofColumn = ofColumn;
        this.ofOffset = ofOffset;
    }

    /** Totals of a history with {@code y[t]} launches a day. */
    static StratumTotals of(int[] y, StratumRows rows) {
        double[] ofStratum = new double[rows.strata()];
        double[] ofKind = new double[rows.kinds()];
        double[] ofColumn = new double[rows.columns()];
        double ofOffset = 0;
        for (int t = 0; t < y.length; t++) {
            if (y[t] > 0) {
                int s = rows.stratum(t);
                ofStratum[s] += y[t];
                ofKind[rows.kind(s)] += y[t];
                ofOffset += y[t] * rows.offset()[rows.row(t)];
                for (int j = 0; j < ofColumn.length; j++) {
                    ofColumn[j] += y[t] * rows.column(j)[rows.row(t)];
                }
            }
        }
        return new StratumTotals(ofStratum, ofKind, ofColumn, ofOffset);
    }

    /** Launches in a stratum. */
    double stratum(int s) {
        return ofStratum[s];
    }

    /** Launches in all strata of a kind. */
    double kind(int k) {
        return ofKind[k];
    }

    /** {@code sum_t y_t x_jt}. */
    double column(int j) {
        return ofColumn[j];
    }

    /** {@code sum_t y_t offset_t}. */
    double offset() {
        return ofOffset;
    }
}
