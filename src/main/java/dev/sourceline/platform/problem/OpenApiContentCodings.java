package dev.sourceline.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Documents in the OpenAPI document that every request body may be gzip-coded, and the 415 answer to other codings. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiContentCodings implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getRequestBody() != null) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Content-Encoding")
                    .in(Parameter.In.HEADER)
                    .description("Where the body is packed")
                    .schema(coding()));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "415",
                            OpenApiProblems.told(
                                            "The body is of a kind, in a charset, or packed in a way that is not accepted")
                                    .addHeader("Accept-Encoding", accepted()));
        }
        return operation;
    }

    private static Header accepted() {
        return OASFactory.createHeader()
                .description("The way that is accepted, where it was packed in another")
                .schema(coding());
    }

    private static Schema coding() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).enumeration(List.of(ContentCoding.ACCEPTED));
    }
}
