package org.nextlevel.kit.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/** Reads JSON bodies of requests. One that cannot be read as what the operation takes is refused with all its faults. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class StrictBody implements ReaderInterceptor {
    private final RequestJson json;
    private final BodyFaults faults;
    private final ResourceInfo operation;

    StrictBody(RequestJson json, BodyFaults faults, ResourceInfo operation) {
        this.json = json;
        this.faults = faults;
        this.operation = operation;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
        if (!request.getType().isRecord()) {
            return request.proceed();
        }
        if (!isJson(request.getMediaType())) {
            // Plain text would be taken for the only property of a record that has one.
            throw new NotSupportedException();
        }
        byte[] body = request.getInputStream().readAllBytes();
        Object read = isBlank(body) ? null : read(body, request.getType());
        if (read == null && isNeeded(request)) {
            throw NeededBody.missing();
        }
        return read;
    }

    private Object read(byte[] body, Class<?> type) throws IOException {
        ObjectMapper mapper =
                operation.getResourceMethod().isAnnotationPresent(Expensive.class) ? json.ofExpensive() : json.mapper();
        try {
            Object read = mapper.readValue(body, type);
            List<Violation> tooLong = OverlongLists.in(read);
            if (!tooLong.isEmpty()) {
                throw new Invalid(tooLong);
            }
            return read;
        } catch (JsonProcessingException unread) {
            throw faults.of(mapper, body, type, unread);
        } catch (CharConversionException _) {
            throw new Malformed("The body is not valid JSON: its bytes are not UTF-8.");
        }
    }

    private static boolean isBlank(byte[] body) {
        for (byte one : body) {
            if (one != ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static boolean isNeeded(ReaderInterceptorContext request) {
        return Arrays.stream(request.getAnnotations()).anyMatch(NotNull.class::isInstance);
    }
}
