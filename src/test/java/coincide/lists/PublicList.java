package coincide.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The public lists that our launches are compared with, and how far each can be compared. */
enum PublicList {
    CNS_NTI("cns-nti", true, "nagix-nk-missile-tests/tests_flat.csv", CnsFlatReader::read),
    CNS_2023("cns-2023", true, "cns-nti-2023-04-mesege1/north_korea_missile_test_database.csv", CnsSheetReader::read),
    CSIS_BP(
            "csis-bp",
            false,
            "csis-provocations-stiles-2026-08/north_korea_provocations_1958_present.csv",
            file -> CsisReader.read(file, "type", "Missile Provocation")),
    CSIS_KC(
            "csis-kc",
            false,
            "csis-provocations-2026-03/provocations_1958_2026-03.csv",
            file -> CsisReader.read(file, "cat", "missile"));

    private final String key;
    private final boolean missiles;
    private final String file;
    private final Function<Path, List<ListRow>> reader;

    PublicList(String key, boolean missiles, String file, Function<Path, List<ListRow>> reader) {
        this.key = key;
        this.missiles = missiles;
        this.file = file;
        this.reader = reader;
    }

    /** Whether the list counts one row a missile, of the classes that we analyse; else one row a day, of all classes. */
    boolean countsMissiles() {
        return missiles;
    }

    List<ListRow> read(Path folder) {
        return reader.apply(folder.resolve(file));
    }

    @Override
    public String toString() {
        return key;
    }
}
