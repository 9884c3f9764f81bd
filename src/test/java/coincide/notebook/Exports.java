package coincide.notebook;

import coincide.plan.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small exports. */
final class Exports {
    static final String HOSTILE = "<script>alert(1)</script> | [x](javascript:1) `\n# %% {{as_of}} \u202e\"$a$";

    private Exports() {}

    static Export titled(String title) {
        Picture picture = new Picture(
                "forest",
                title,
                "One ratio.",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
                Optional.empty(),
                Optional.of("{\"b\": 1, \"a\": 2}"));
        return new Export(
                "small",
                title,
                new Run(LocalDate.parse("2020-01-02"), "plan", "data", "code", "0123456789abcdef"),
                2,
                List.of(result("A1", title, 3), result("A2", "plain", 7)),
                List.of("A1", "A2"),
                List.of(picture),
                List.of(new DataTable(
                        "launches",
                        List.of(new DataTable.Field("launch_id", "string")),
                        List.of("launch_id"),
                        new byte[] {1, 2},
                        Optional.of("launch_id\na\n"))));
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
