package org.nextlevel.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.problem.Refusal;

/** What happens to a request on its way to a service and to the answer on its way back. */
final class Forwarding implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private final String upstream;
    private final long maxBody;

    Forwarding(String upstream, long maxBody) {
        this.upstream = upstream;
        this.maxBody = maxBody;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HopHeaders.replaceOnRequest(request);
        BoundedBody body = new BoundedBody(request.getBody().stream(), maxBody);
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest()
                .recover(failure -> Future.succeededFuture(answer(request, refusal(body, failure))));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HopHeaders.dropFrom(context.response().headers());
        return context.sendResponse();
    }

    private Refusal refusal(BoundedBody body, Throwable failure) {
        if (body.isExceeded()) {
            return Refusal.tooLarge(maxBody);
        }
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        LOG.warnf("No answer from %s: %s", upstream, failure.getClass().getSimpleName());
        return failure instanceof TimeoutException
                ? Refusal.upstreamTimeout(upstream)
                : Refusal.upstreamUnavailable(upstream);
    }

    private static ProxyResponse answer(ProxyRequest request, Refusal refusal) {
        HttpServerRequest sent = request.proxiedRequest();
        Body document = Body.body(
                refusal.document(sent.path(), sent.getHeader("X-Request-Id")).toBuffer());
        ProxyResponse response = request.release().response();
        response.setStatusCode(refusal.status()).putHeader(HttpHeaders.CONTENT_TYPE, Refusal.MEDIA_TYPE);
        refusal.headers().forEach(response::putHeader);
        return response.setBody(document);
    }
}
