package org.nextlevel.advisor.readiness.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and may have changed an assessment.
 *
 * @param type what happened: as {@link TriggerType#eventName} says; a type that is not known there stays as it came
 * @param object what it happened to: the id of a piece of evidence, the key of a competency or of a framework; null when
 *     it is the person
 * @param at when it was learnt here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentTrigger(
        @Schema(description = "What happened: the type of the event, or `TimePassed`.", examples = "EvidenceAttested")
        String type,

        @Nullable
        @Schema(
                description = "What it happened to: the id of a piece of evidence, the key of a competency or of a"
                        + " framework; absent when it is the person.",
                examples = "0199a4f3-11d0-7c55-8a11-5b0c2a9be6a1")
        String object,

        Instant at) {}
