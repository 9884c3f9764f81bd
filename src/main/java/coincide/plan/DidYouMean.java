package coincide.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant: the nearest by edit distance, if it is near enough. */
public final class DidYouMean {
    private DidYouMean() {}

    /** The nearest of the known words; none where more than a third of the letters would have to change. */
    public static Optional<String> among(Collection<String> known, String word) {
        int farthest = (word.length() + 1) / 3;
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= farthest)
                .filter(candidate -> distance(candidate, word) <= farthest)
                .min(Comparator.<String>comparingInt(candidate -> distance(candidate, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code Did you mean "word"?}, else the list of what is known. */
    public static String sentence(Collection<String> known, String word) {
        return among(known, word)
                .map(nearest -> "Did you mean " + Quoted.of(nearest) + "?")
                .orElseGet(() -> known.isEmpty() ? "" : "Known: " + String.join(", ", known) + ".");
    }

    /** Insertions, deletions, substitutions and swaps of neighbours; case does not count. */
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
