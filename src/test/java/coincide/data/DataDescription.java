package coincide.data;

import coincide.contract.DataPackage;
import coincide.contract.DataPackage.Field;
import coincide.contract.Origin;
import coincide.contract.Origin.Licence;
import coincide.plan.Sha256;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code data/datapackage.json} as it must be, made from the files, the dictionary and the list of sources. */
final class DataDescription {
    static final Path FILE = Csv.DATA.resolve("datapackage.json");
    private static final Map<String, String> TYPES = Map.of("edtf", "string", "instant", "datetime", "list", "string");

    private DataDescription() {}

    static String text() throws IOException {
        List<DataPackage.Resource> resources = new ArrayList<>();
        for (Csv.Resource resource : Csv.resources()) {
            resources.add(resource(resource));
        }
        Origin origin = new Origin(
                List.of(new Licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/")),
                Sources.read().titles().entrySet().stream()
                        .map(source -> source.getKey() + ": " + source.getValue())
                        .toList(),
                List.of());
        DataPackage described = new DataPackage(
                "north-korean-launches-and-milestones",
                "North Korean launches and the calendars around them",
                Optional.of("Launches since 1984 and calendars of meetings, exercises, visits and other milestones,"
                        + " each row with its sources and a confidence; see README.md."),
                version(),
                Optional.empty(),
                origin,
                resources);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(described.tree()) + "\n";
    }

    private static DataPackage.Resource resource(Csv.Resource resource) throws IOException {
        byte[] bytes = Files.readAllBytes(resource.file());
        return new DataPackage.Resource(
                resource.name(),
                Csv.DATA.relativize(resource.file()).toString().replace('\\', '/'),
                "csv",
                bytes.length,
                Sha256.of(bytes),
                Optional.empty(),
                Optional.empty(),
                Dictionary.read().tables().get(resource.table()).stream()
                        .map(DataDescription::field)
                        .toList(),
                key(resource.table()));
    }

    /** The columns that name a row. */
    private static List<String> key(String table) {
        return switch (table) {
            case "launches" -> List.of("launch_id");
            case "milestones" -> List.of("milestone_id");
            case "series" -> List.of("calendar", "series");
            case "forecasts" -> List.of("forecast_id");
            case "findings" -> List.of("finding_id");
            case "readings" -> List.of("reading_id");
            default -> List.of("table", "column");
        };
    }

    private static Field field(Dictionary.Column column) {
        return new Field(
                column.name(),
                TYPES.getOrDefault(column.type(), column.type()),
                Optional.of(column.meaning()),
                Optional.empty(),
                Optional.empty(),
                column.required(),
                column.type().equals("boolean") ? List.of() : column.values());
    }

    /** The edition of the data, as its README names it. */
    private static String version() throws IOException {
        return Files.readString(Csv.DATA.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("Edition "))
                .map(line -> line.replaceFirst("Edition (\\S+?)[,.]? .*", "$1"))
                .findFirst()
                .orElseThrow();
    }
}
