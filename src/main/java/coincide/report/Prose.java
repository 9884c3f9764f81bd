package coincide.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence of the report's own words and of words from data, kept apart: pages isolate the data from the direction of
 * the text around it, and the wording rules apply to the rest alone.
 */
public record Prose(List<Part> parts) {
    /** A stretch of text; {@code data} where it comes from the job file or a source. */
    public record Part(String text, boolean data) {}

    public Prose {
        parts = List.copyOf(parts);
    }

    static Prose own(String text) {
        return new Prose(List.of(new Part(text, false)));
    }

    Prose then(String text) {
        return with(new Part(text, false));
    }

    Prose then(Prose more) {
        return new Prose(Stream.concat(parts.stream(), more.parts.stream()).toList());
    }

    Prose data(String text) {
        return with(new Part(text, true));
    }

    /** Titles from data as a list: {@code “a”, “b” and “c”}. */
    Prose quoted(List<String> titles) {
        Prose prose = this;
        for (int i = 0; i < titles.size(); i++) {
            String before = i == 0 ? "“" : i == titles.size() - 1 ? " and “" : ", “";
            prose = prose.then(before).data(titles.get(i)).then("”");
        }
        return prose;
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** The report's own words, data left out. */
    String ownText() {
        return parts.stream().map(part -> part.data() ? "…" : part.text()).collect(Collectors.joining());
    }

    private Prose with(Part part) {
        return new Prose(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }
}
