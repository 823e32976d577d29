package org.nextlevel.stack.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** What the gateway says that the API is. */
public final class Description {
    private Description() {}

    /** The merged document, as OpenAPI 3.1 in JSON. */
    public static JsonNode read(Stack stack, HttpClient client) {
        URI address = URI.create(stack.layout().addresses().url(Part.API_GATEWAY) + "/openapi?format=json");
        try {
            return new ObjectMapper()
                    .readTree(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new StackProblem("The gateway does not describe the API: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while reading.", e);
        }
    }
}
