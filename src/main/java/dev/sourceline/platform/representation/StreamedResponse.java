package dev.sourceline.platform.representation;

import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A response that is sent chunk by chunk with back-pressure, without an entity tag. */
@Schema(type = SchemaType.STRING, description = "One item after the other")
public record StreamedResponse(Multi<byte[]> chunks) {}
