package coincide.report;

/**
 * Numbers from {@code low} to {@code high}, drawn from {@code from} to {@code to}. Numbers outside lie on the nearer end; an
 * axis of one number has it in the middle.
 */
record LinearAxis(double low, double high, double from, double to) {
    double at(double number) {
        double inside = Math.max(low, Math.min(high, number));
        double share = high > low ? (inside - low) / (high - low) : 0.5;
        return Numbers.place(from + (to - from) * share);
    }
}
