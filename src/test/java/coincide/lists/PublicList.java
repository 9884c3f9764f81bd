package coincide.lists;

import java.nio.file.Path;
import java.util.List;

/** The public lists that our launches are compared with, and how far each can be compared. */
enum PublicList {
    CNS_NTI(
            "cns-nti",
            true,
            "nagix-nk-missile-tests/tests_flat.csv",
            new Shape("cns-flat", "UTF-8", "row", "date_as_given", "time_utc")),
    CNS_2023(
            "cns-2023",
            true,
            "cns-nti-2023-04-mesege1/north_korea_missile_test_database.csv",
            new Shape("cns-nti", "windows-1252", "F1", "Date", "Launch Time (UTC)")),
    CSIS_BP(
            "csis-bp",
            false,
            "csis-provocations-stiles-2026-08/north_korea_provocations_1958_present.csv",
            new Shape("csis-beyond-parallel", "UTF-8", "", "", "")),
    CSIS_KC(
            "csis-kc",
            false,
            "csis-provocations-2026-03/provocations_1958_2026-03.csv",
            new Shape("csis-korea-chair", "UTF-8", "", "", ""));

    /**
     * How a list is written.
     *
     * @param id the columns of its ids, its days and its times; empty where it has no ids
     */
    record Shape(String layout, String encoding, String id, String day, String time) {}

    private final String key;
    private final boolean missiles;
    private final String file;
    private final Shape shape;

    PublicList(String key, boolean missiles, String file, Shape shape) {
        this.key = key;
        this.missiles = missiles;
        this.file = file;
        this.shape = shape;
    }

    /** Whether the list counts one row a missile, of the classes that we analyse; else one row a day, of all classes. */
    boolean countsMissiles() {
        return missiles;
    }

    /** Where its copy lies. */
    Path in(Path folder) {
        return folder.resolve(file);
    }

    List<ListRow> read(Path folder) {
        return ListReader.read(folder, file, shape);
    }

    @Override
    public String toString() {
        return key;
    }
}
