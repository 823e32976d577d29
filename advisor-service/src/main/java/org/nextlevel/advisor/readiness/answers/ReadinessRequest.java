package org.nextlevel.advisor.readiness.answers;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/**
 * For what readiness is asked; used as a {@code @BeanParam}.
 *
 * @param target key of the level; null for the next one when there is exactly one
 * @param perspective key of one; null for the caller's usual
 * @param posting id of a confirmed posting of the person whose demands count too; null for none
 */
public record ReadinessRequest(
        @QueryParam("target")
        @Size(max = 80)
        @Parameter(description = "Key of the level; the next one when there is exactly one.", example = "senior-1")
        String target,

        @QueryParam("perspective")
        @Pattern(regexp = "own|shared", message = "is own or shared")
        @Parameter(
                schema = @Schema(enumeration = {"own", "shared"}),
                description = "`own`, for the owner alone and the usual for them, or `shared`.",
                example = "shared")
        String perspective,

        @QueryParam("posting")
        @Parameter(
                description =
                        "Id of an own posting whose confirmed requirements count too; none without it. Only in the own"
                                + " perspective.",
                example = "5b0c1f7e-6a52-4a8e-8f1e-2f7d7f3e9c11")
        UUID posting)
        implements RequestFaults.ParameterBean {}
