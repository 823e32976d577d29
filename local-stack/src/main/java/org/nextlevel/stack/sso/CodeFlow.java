package org.nextlevel.stack.sso;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nextlevel.stack.server.StackProblem;

/**
 * Signs in to our page as a browser does, by the code flow with PKCE and a company's identity provider, form by form.
 *
 * @param client follows no redirects
 * @param keycloak its address
 * @param page where our page would be
 */
record CodeFlow(HttpClient client, String keycloak, String page) {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern PASSED_ON =
            Pattern.compile("(?is)<form[^>]*action=\"([^\"]+)\"[^>]*>.*?name=\"SAMLResponse\"");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int MOST_STEPS = 15;

    /**
     * How a sign-in ended.
     *
     * @param token the access token; null where there is none
     * @param refusal what the page said; null where there is a token
     */
    record Outcome(String token, String refusal) {}

    /** @param provider the company's, by our realm's name for it */
    Outcome signIn(String provider, String userName) {
        var cookies = new CookieJar();
        String verifier = verifier();
        String start = keycloak + "/realms/nextlevel/protocol/openid-connect/auth?"
                + form(Map.of(
                        "client_id", "nextlevel-web",
                        "redirect_uri", page,
                        "response_type", "code",
                        "scope", "openid",
                        "code_challenge", challenge(verifier),
                        "code_challenge_method", "S256",
                        "kc_idp_hint", provider));
        HttpResponse<String> signIn = follow(cookies, get(URI.create(start)));
        Matcher asked = FORM.matcher(signIn.body());
        if (!asked.find()) {
            throw new StackProblem("There is no form to sign in with at %s.".formatted(signIn.uri()));
        }
        URI action = signIn.uri().resolve(unescaped(asked.group(1)));
        HttpResponse<String> end = follow(cookies, post(action, Map.of("username", userName, "password", userName)));
        Matcher passed = PASSED_ON.matcher(end.body());
        if (passed.find()) {
            // Of SAML: a page that sends itself on, with the provider's answer.
            end = follow(cookies, post(end.uri().resolve(unescaped(passed.group(1))), hidden(end.body())));
        }
        Matcher code = CODE.matcher(end.headers().firstValue("Location").orElse(""));
        return code.find() ? new Outcome(token(code.group(1), verifier), null) : new Outcome(null, said(end.body()));
    }

    /** From page to page, until one is to be read, or ours is reached. */
    private HttpResponse<String> follow(CookieJar cookies, HttpRequest.Builder first) {
        HttpRequest.Builder next = first;
        for (int step = 0; step < MOST_STEPS; step++) {
            HttpRequest asked = next.build();
            String kept = cookies.of(asked.uri());
            HttpResponse<String> answer =
                    send(kept.isEmpty() ? asked : next.header("Cookie", kept).build());
            cookies.keep(answer);
            String location = answer.headers().firstValue("Location").orElse("");
            if (location.isEmpty() || location.startsWith(page)) {
                return answer;
            }
            next = get(answer.uri().resolve(location));
        }
        throw new StackProblem("Signing in does not end.");
    }

    private String token(String code, String verifier) {
        HttpResponse<String> answer = send(post(
                        URI.create(keycloak + "/realms/nextlevel/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", "nextlevel-web",
                                "redirect_uri", page,
                                "code", code,
                                "code_verifier", verifier))
                .build());
        try {
            return new ObjectMapper()
                    .readTree(answer.body())
                    .required("access_token")
                    .asText();
        } catch (IOException | IllegalArgumentException e) {
            throw new StackProblem("Keycloak gives no token: " + answer.body(), e);
        }
    }

    private static HttpRequest.Builder get(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).GET();
    }

    private static HttpRequest.Builder post(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new StackProblem("Keycloak does not answer: ./dev up or ./dev start keycloak.", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for Keycloak.", interrupted);
        }
    }

    private static Map<String, String> hidden(String html) {
        return HIDDEN.matcher(html)
                .results()
                .collect(Collectors.toMap(one -> one.group(1), one -> unescaped(one.group(2))));
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    /** The words of a page. */
    private static String said(String html) {
        return html.replaceAll("(?s)<(script|style|title).*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&#64;", "@")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String verifier() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
