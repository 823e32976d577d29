package org.nextlevel.kit.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Describes what {@link Negotiated} says of an operation. */
final class NegotiatedAnswers {
    private final IndexView index;
    private final Map<String, AnnotationInstance> byOperation;

    NegotiatedAnswers(IndexView index) {
        this.index = index;
        this.byOperation = index.getAnnotations(Negotiated.class).stream()
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                // A class that is indexed with the service and with its tests is found twice.
                .collect(Collectors.toMap(
                        found -> operation(found.target().asMethod()), found -> found, (found, _) -> found));
    }

    /** The id that an operation has by the strategy class-method. */
    private static String operation(MethodInfo method) {
        return method.declaringClass().name().withoutPackagePrefix() + "_" + method.name();
    }

    void complete(Operation operation) {
        AnnotationInstance negotiated = byOperation.get(operation.getOperationId());
        if (negotiated == null) {
            return;
        }
        List<String> formats = values(negotiated, "formats");
        List<String> languages = values(negotiated, "languages");
        List<Parameter> parameters = new ArrayList<>();
        if (!formats.isEmpty()) {
            String example = formats.contains("pdf") ? "pdf" : formats.getFirst();
            parameters.add(parameter("format", formats, "Accept", example));
            addNotAcceptable(operation);
        }
        if (!languages.isEmpty()) {
            parameters.add(parameter("language", languages, "Accept-Language", languages.getFirst()));
        }
        parameters.addAll(operation.getParameters() == null ? List.of() : operation.getParameters());
        operation.setParameters(parameters);
    }

    private List<String> values(AnnotationInstance negotiated, String name) {
        return Arrays.asList(negotiated.valueWithDefault(index, name).asStringArray());
    }

    private static Parameter parameter(String name, List<String> values, String header, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description("%s; instead of `%s`.".formatted(oneOf(values), header))
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static String oneOf(List<String> values) {
        List<String> quoted = values.stream().map("`%s`"::formatted).toList();
        return quoted.size() == 1
                ? quoted.getFirst()
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.getLast();
    }

    /** Before the other refusals, as if the method declared it. */
    private static void addNotAcceptable(Operation operation) {
        Map<String, APIResponse> answers = new LinkedHashMap<>();
        var refused = OASFactory.createAPIResponse()
                .description("`not-acceptable`: none of the formats in `Accept` is there");
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (!status.startsWith("2")) {
                answers.putIfAbsent("406", refused);
            }
            answers.put(status, answer);
        });
        answers.putIfAbsent("406", refused);
        operation.getResponses().setAPIResponses(answers);
    }
}
