package org.nextlevel.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Describes what {@link Negotiated} says of an operation. */
final class NegotiatedAnswers {
    private final IndexView index;

    NegotiatedAnswers(IndexView index) {
        this.index = index;
    }

    void complete(Operation operation, Endpoint endpoint) {
        AnnotationInstance negotiated = endpoint.method().declaredAnnotation(Negotiated.class);
        if (negotiated == null) {
            return;
        }
        List<String> formats = values(negotiated, "formats");
        List<String> languages = values(negotiated, "languages");
        List<Parameter> parameters = new ArrayList<>();
        if (!formats.isEmpty()) {
            parameters.add(
                    parameter("format", formats, "Accept", formats.contains("pdf") ? "pdf" : formats.getFirst()));
        }
        if (!languages.isEmpty()) {
            parameters.add(parameter("language", languages, "Accept-Language", languages.getFirst()));
        }
        parameters.addAll(operation.getParameters() == null ? List.of() : operation.getParameters());
        operation.setParameters(parameters);
    }

    private List<String> values(AnnotationInstance negotiated, String name) {
        return List.of(negotiated.valueWithDefault(index, name).asStringArray());
    }

    private static Parameter parameter(String name, List<String> values, String header, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description("%s; instead of `%s`.".formatted(oneOf(values), header))
                .example(example)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(List.copyOf(values)));
    }

    private static String oneOf(List<String> values) {
        List<String> quoted = values.stream().map("`%s`"::formatted).toList();
        return quoted.size() == 1
                ? quoted.getFirst()
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.getLast();
    }
}
