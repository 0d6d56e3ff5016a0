package dev.sourceline.platform.representation;

import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that is sent piece by piece, each when the one before has left, and that has no entity tag. */
@Schema(type = SchemaType.STRING, description = "One item after the other")
public record StreamedResponse(Multi<byte[]> chunks) {}
