package org.nextlevel.testkit.contract;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fails a test whose request is answered otherwise than the service under test describes. */
final class AnswerFilter implements Filter {
    private final Findings findings = new Findings();
    private ServiceDescription service;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI address = URI.create(request.getURI());
        if (isOfTheApi(request.getMethod(), address)) {
            byte[] body = response.asByteArray();
            check(address, answer(request.getMethod(), address, response, body));
            return new ResponseBuilder().clone(response).setBody(body).build();
        }
        return response;
    }

    private void check(URI address, GivenAnswer answer) {
        ServiceDescription described = described(address);
        List<String> faults = described.check().of(answer);
        if (faults.isEmpty()) {
            described.examples().record(answer);
        } else {
            findings.report(answer, faults);
        }
    }

    private synchronized ServiceDescription described(URI address) {
        if (service == null) {
            service = ServiceDescription.at(address.resolve("/q/openapi?format=json"));
        }
        return service;
    }

    private static boolean isOfTheApi(String method, URI address) {
        return List.of("GET", "POST", "PUT", "PATCH", "DELETE").contains(method)
                // What a test answers itself, in place of another service, has a port of its own.
                && address.getPort() == RestAssured.port
                && !address.getPath().startsWith("/q/")
                // What services ask each other is described nowhere.
                && !address.getPath().startsWith("/internal/")
                // SCIM describes itself.
                && !address.getPath().startsWith("/scim/");
    }

    private static GivenAnswer answer(String method, URI address, Response response, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().forEach(header -> headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue()));
        return new GivenAnswer(method, address.getRawPath(), response.statusCode(), headers, body);
    }
}
