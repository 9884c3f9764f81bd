package coincide.report;

import coincide.analysis.Finding;
import coincide.plan.Role;
import java.util.ArrayList;
import java.util.List;

/** The answer on a terminal: one line a primary hypothesis. */
public final class VerdictTable {
    private static final List<String> HEAD =
            List.of("ID", "Hypothesis", "Window", "Obs. / exp.", "Ratio (95 %)", "Visible", "p", "adj. p", "Verdict");
    private static final int TITLE = 1;
    private static final int SHORTEST_TITLE = 12;
    private static final String GAP = "  ";

    private VerdictTable() {}

    /** The table in at most {@code width} columns where titles can be cut to fit, and the sentence that closes it. */
    public static String text(List<Finding> findings, int width) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        findings.stream()
                .filter(finding -> finding.headline() && finding.hypothesis().role() == Role.PRIMARY)
                .map(finding -> cells(VerdictRow.of(Result.of(finding))))
                .forEach(lines::add);
        int[] widths = widths(lines, width);
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(line(line, widths)).append('\n');
        }
        return text.append('\n').append(Wording.CLOSING).append('\n').toString();
    }

    private static List<String> cells(VerdictRow row) {
        String ratio = row.ratio().why().isEmpty()
                ? row.ratio().text() + " (" + row.interval().text() + ")"
                : Numbers.NONE;
        return List.of(
                Terminal.plain(row.id()),
                Terminal.plain(row.title()),
                row.windowCode(),
                row.observed().text() + " / " + row.expected().text(),
                ratio,
                row.visible(),
                row.p().text(),
                row.adjusted().text(),
                row.robustness().isEmpty() ? row.verdict() : row.verdict() + ", " + row.robustness());
    }

    private static int[] widths(List<List<String>> lines, int width) {
        int[] widths = new int[HEAD.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Terminal.columns(line.get(i)));
            }
        }
        int others = GAP.length() * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            others += i == TITLE ? 0 : widths[i];
        }
        widths[TITLE] = Math.min(widths[TITLE], Math.max(SHORTEST_TITLE, width - others));
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Terminal.cut(cells.get(i), widths[i]);
            String space = " ".repeat(widths[i] - Terminal.columns(cell));
            boolean number = i >= 5 && i <= 7;
            line.append(i == 0 ? "" : GAP).append(number ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }
}
