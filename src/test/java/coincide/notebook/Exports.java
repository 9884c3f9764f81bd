package coincide.notebook;

import coincide.contract.DataPackage;
import coincide.plan.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small exports. */
final class Exports {
    static final String HOSTILE = "<script>alert(1)</script> | [x](javascript:1) `\n# %% {{as_of}} \u202e\"$a$";

    private Exports() {}

    static Export titled(String title) {
        return of(title, List.of(picture("forest", title, "x,y\n1,2\n"), picture("other", "plain", "x\n1\n")));
    }

    static Export of(String title, List<Picture> pictures) {
        return new Export(
                "small",
                title,
                new Run(LocalDate.parse("2020-01-02"), "plan", "data", "code", "0123456789abcdef"),
                2,
                List.of(result("A1", title, 3), result("A2", "plain", 7)),
                List.of("A1", "A2"),
                pictures,
                List.of(new DataTable(
                        "launches",
                        List.of(DataPackage.Field.bare("launch_id", "string")),
                        List.of("launch_id"),
                        new byte[] {1, 2},
                        Optional.of("launch_id\na\n"))));
    }

    /** A chart of no hypothesis whose specification names its rows' file. */
    static Picture picture(String id, String title, String csv) {
        return picture(id, Optional.empty(), title, csv);
    }

    static Picture picture(String id, Optional<String> hypothesis, String title, String csv) {
        return new Picture(
                id,
                hypothesis,
                title,
                "One ratio.",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
                Optional.empty(),
                Optional.of(csv),
                Optional.of("{\"data\": {\"format\": {\"type\": \"csv\"}, \"url\": \"%s.csv\"}, \"mark\": \"bar\"}"
                        .formatted(id)));
    }

    private static Result result(String id, String title, double observed) {
        return new Result(
                id,
                title,
                Optional.of("span[-3,0]"),
                Optional.of(observed),
                Optional.of(2.5),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(0.5),
                Optional.empty());
    }
}
