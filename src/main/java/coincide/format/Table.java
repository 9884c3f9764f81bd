package coincide.format;

import java.util.List;

/**
 * A file as rows of text, each with the number of the line (or row, where the format has no lines) it begins on.
 *
 * @param name the file as the job writes it
 * @param sha256 hash of its bytes
 * @param header names of the columns
 */
public record Table(String name, String sha256, List<String> header, List<Line> lines) {
    /**
     * One row; the header of a CSV file is line 1. Where the file has fewer cells than the header, so has this.
     *
     * @param flaws what the reader of the format found in the row, which its cells cannot show
     */
    public record Line(long number, List<String> cells, List<Flaw> flaws) {
        public Line(long number, List<String> cells) {
            this(number, cells, List.of());
        }
    }

    /**
     * What is wrong with a row in terms of its format.
     *
     * @param line where it stands, which may be inside the row
     * @param column position of the cell in its row, from 1; 0 where the row as a whole is meant
     * @param field the file's own name of what is wrong
     * @param value the raw text
     * @param rule code of the rule that is broken, in kebab case
     * @param refuses whether the row cannot be used; else it is only warned of
     * @param reason what is wrong, as it follows the field and the value, without a full stop
     * @param remedy what to do, as a sentence
     */
    public record Flaw(
            long line,
            int column,
            String field,
            String value,
            String rule,
            boolean refuses,
            String reason,
            String remedy) {}
}
