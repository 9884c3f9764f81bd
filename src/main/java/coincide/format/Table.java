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
    /** One row; the header of a CSV file is line 1. Where the file has fewer cells than the header, so has this. */
    public record Line(long number, List<String> cells) {}
}
