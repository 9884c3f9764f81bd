package coincide.faults;

import coincide.faults.Fault.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/faults.md}, made from the suite. */
final class FaultPage {
    static final Path FILE = Path.of("docs/faults.md");
    private static final String HEAD = """
            # What may go wrong, and what becomes of it

            This page is made by the suite that proves it, `src/test/java/coincide/faults`, and written anew by
            `mvn test -Dtest=FaultPageTest -Dgolden.write=true`. A row has its number, the fault and what must hold then; below it
            stand the ways in which the fault comes, each with the exit code, what is said (the beginning or a part of it; `FOLDER` is
            the job's folder) and how it is known: *tried* by the suite itself with the command named, or proved by a test of its own.
            Whatever the code, an old snapshot stays published and whole. The exit codes are those of `jobs/coincide run --help`.

            """;

    private FaultPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(open());
        Matrix.areas().forEach((area, rows) -> {
            page.append("\n## ").append(area).append("\n\n");
            page.append("| # | fault or input | exit | said | known from |\n|---|---|---|---|---|\n");
            rows.forEach(row -> page.append(lines(row)));
        });
        return page.toString();
    }

    private static String open() {
        List<Fault> open = Matrix.rows().stream().filter(row -> !row.isProved()).toList();
        if (open.isEmpty()) {
            return "Every row is proved.\n";
        }
        return open.stream()
                .map(row -> Integer.toString(row.number()))
                .collect(Collectors.joining(", ", "**Not proved**, whole or in part: rows ", ".\n"));
    }

    private static String lines(Fault row) {
        String first = "| %d | **%s**: %s | | | |\n".formatted(row.number(), cell(row.input()), cell(row.promise()));
        return row.cases().stream().map(FaultPage::line).collect(Collectors.joining("", first, ""));
    }

    private static String line(Case one) {
        if (one.proof() instanceof Proof.Missing) {
            return "| | %s | | | **not proved** |\n".formatted(cell(one.what()));
        }
        String said = one.said().isEmpty() ? "" : code(one.said());
        return "| | %s | %s | %s | %s |\n".formatted(cell(one.what()), one.code(), said, proof(one.proof()));
    }

    private static String proof(Proof proof) {
        if (proof instanceof Proof.Tested tested) {
            return tested.tests().stream().map(FaultPage::code).collect(Collectors.joining(", "));
        }
        if (proof instanceof Proof.Built built) {
            return code(built.file()) + ": " + code(built.line());
        }
        return proof instanceof Proof.Tried tried
                ? "tried: " + code(tried.words().replace(" JOB", "").replace(" --out OUT", ""))
                : "";
    }

    /** Text of a cell, in which nothing is markup. */
    private static String cell(String text) {
        return text.replaceAll("([|\\\\`*_<\\[\\]])", "\\\\$1");
    }

    private static String code(String text) {
        String fence = text.contains("`") ? "``" : "`";
        return fence + text.replace("|", "\\|") + fence;
    }
}
