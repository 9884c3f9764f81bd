package coincide.reference;

import coincide.model.Observation;
import coincide.model.Window;
import coincide.stats.Exposure;
import coincide.stats.LaunchUnits;
import coincide.stats.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The inputs of one reference case, and the numbers that independent implementations give for them. */
public record ReferenceCase(Path folder, JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static ReferenceCase of(Path folder) throws IOException {
        return new ReferenceCase(
                folder, JSON.readTree(folder.resolve("expected.json").toFile()));
    }

    public String name() {
        return folder.getFileName().toString();
    }

    public String kind() {
        return json.get("kind").asText();
    }

    public JsonNode parameters() {
        return json.get("parameters");
    }

    public JsonNode expected() {
        return json.get("expected");
    }

    public Observation observation() {
        JsonNode days = parameters().get("observation");
        return Observation.of(day(days.get("from").asText()), day(days.get("to").asText()));
    }

    /** Local epoch days of all launches, ascending. */
    public long[] launchDays() {
        ZoneId zone = ZoneId.of(parameters().get("zone").asText());
        return rows("launches.csv").stream()
                .mapToLong(row -> localDay(row[1], zone).toEpochDay())
                .sorted()
                .toArray();
    }

    /** 0 or 1 an observed day. */
    public int[] history() {
        return LaunchUnits.launchDays(launchDays(), observation());
    }

    /** Milestones of one family; {@code ALL} for every one. */
    public List<Span> spans(String family) {
        return rows("milestones.csv").stream()
                .filter(row -> family.equals("ALL") || family.equals(row[1]))
                .map(row ->
                        new Span(row[1], day(row[3]).toEpochDay(), day(row[4]).toEpochDay(), Span.ALWAYS))
                .toList();
    }

    /** Milestones of the family that the parameters name. */
    public List<Span> spans() {
        return spans(parameters().get("family").asText());
    }

    /** Families in alphabetic order. */
    public List<String> families() {
        return rows("milestones.csv").stream()
                .map(row -> row[1])
                .distinct()
                .sorted()
                .toList();
    }

    /** The window that the parameters name. */
    public Window window() {
        return window(parameters().get("window"));
    }

    public static Window window(JsonNode node) {
        return Window.parse("%s[%s,%s]".formatted(node.get("anchor").asText(), node.get("lo"), node.get("hi")));
    }

    /** Exposure by the family and window that the parameters name. */
    public boolean[] exposed() {
        return Exposure.of(spans(), window(), observation()).days();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static LocalDate localDay(String text, ZoneId zone) {
        return text.contains("T")
                ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate()
                : day(text);
    }

    List<String[]> rows(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .peek(line -> {
                        if (line.contains("\"")) {
                            throw new IllegalStateException("Cannot read a quoted field: " + line);
                        }
                    })
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + folder.resolve(file), e);
        }
    }

    @Override
    public String toString() {
        return name() + " " + Arrays.asList(kind());
    }
}
