package coincide.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published profile of the Data Package standard, version 2.0 (datapackage.org, public domain). */
public final class PackageProfile {
    private static final Path PROFILE = Path.of("src/test/resources/profiles/datapackage-2.0.json");

    private PackageProfile() {}

    /** Where a descriptor is not what the profile asks for. */
    public static List<Error> faults(String descriptor) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Dialect draft7 = Dialect.builder(Dialects.getDraft7())
                .unknownKeywordFactory((keyword, context) -> new AnnotationKeyword(keyword)) // remarks for forms
                .build();
        Schema validator = SchemaRegistry.withDialect(draft7).getSchema(json.readTree(Files.readString(PROFILE)));
        return validator.validate(json.readTree(descriptor));
    }
}
