package org.nextlevel.kit.problem.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.value.ValueName;

/** Says in the caller's words what libraries found wrong with a request. */
public final class RequestFaults {
    /** Nobody reads more. */
    private static final int MOST = 1_000;

    private RequestFaults() {}

    /** All broken constraints as one problem, in the order of their places. */
    public static Invalid of(ConstraintViolationException e) {
        return new Invalid(e.getConstraintViolations().stream()
                .map(RequestFaults::violation)
                .sorted(Comparator.comparing(Violation::toString))
                .limit(MOST)
                .toList());
    }

    /** Broken JSON is malformed; JSON that does not fit the request, such as an unknown property, is invalid. */
    public static ApiProblem of(JsonProcessingException e) {
        return switch (e) {
            case StreamReadException broken -> broken(broken);
            case JsonMappingException number
            when number.getCause() instanceof InputCoercionException ->
                new Invalid(pointer(number), "is too large or too small a number.");
            case JsonMappingException cut when cut.getCause() instanceof StreamReadException broken -> broken(broken);
            case UnrecognizedPropertyException unknown ->
                new Invalid(
                        pointer(unknown),
                        "'%s' is not known here; known are: %s.",
                        unknown.getPropertyName(),
                        String.join(
                                ", ",
                                unknown.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .toList()));
            case InvalidFormatException format ->
                new Invalid(pointer(format), "is not a valid %s.", ValueName.of(format.getTargetType()));
            case MismatchedInputException mismatch
            when mismatch.getPath().isEmpty() && mismatch.getTargetType() == null ->
                new Malformed("The body is empty or not the expected JSON.");
            case JsonMappingException other -> new Invalid(pointer(other), "does not have the expected form.");
            default -> new Malformed("The body is not valid JSON.");
        };
    }

    private static Malformed broken(StreamReadException e) {
        var at = e.getLocation();
        if (at == null) {
            return new Malformed("The body is not valid JSON.");
        }
        return new Malformed("The body is not valid JSON: line %d, column %d.", at.getLineNr(), at.getColumnNr());
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder("#");
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName()));
        }
        return pointer.toString();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        List<Path.Node> nodes =
                new ArrayList<>(StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .toList());
        nodes.removeIf(node -> node.getKind() == ElementKind.METHOD);
        Path.Node first = nodes.getFirst();
        boolean inParameter = first.getKind() == ElementKind.PARAMETER
                && (nodes.size() == 1 || isParameterBean(violation.getLeafBean()));
        if (inParameter) {
            return Violation.of(nodes.getLast().getName(), violation.getMessage());
        }
        if (first.getKind() == ElementKind.PARAMETER) {
            nodes.removeFirst();
        }
        return Violation.at(pointer(nodes), violation.getMessage());
    }

    private static boolean isParameterBean(Object bean) {
        return bean instanceof ParameterBean;
    }

    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder("#");
        for (Path.Node node : nodes) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Marks a {@code @BeanParam} whose faults are named by parameter, not by pointer. */
    public interface ParameterBean {}
}
