package dev.acta.command.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Reads what is left of a body that was answered before its end, so that its caller gets to read why, but no longer
 * than any body is waited for. Tomcat itself would wait for ever for one that drips.
 */
@Component
final class RestOfBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final long MOST = 64L << 20;

    private final BodyLimits limits;

    RestOfBodies(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Rest());
    }

    private final class Rest extends ValveBase {
        Rest() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
            if (!request.isAsync() && mayHaveMore(request)) {
                response.flushBuffer();
                if (!new ArrivingBody(new Unread(request.getCoyoteRequest()), limits).drain(MOST)) {
                    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                }
            }
        }

        private static boolean mayHaveMore(Request request) {
            try {
                return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
            } catch (IllegalArgumentException e) {
                // No number, or two of them. Tomcat has refused it for that, and closes the connection.
                return false;
            }
        }
    }

    /** Below the stream that the application may have closed. What it reads is passed over. */
    private static final class Unread extends InputStream implements ApplicationBufferHandler {
        private final org.apache.coyote.Request request;
        private ByteBuffer some = ByteBuffer.allocate(0);

        Unread(org.apache.coyote.Request request) {
            this.request = request;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("It is read in pieces");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return request.doRead(this);
            } catch (IllegalArgumentException e) {
                throw new IOException("Its head was too large to be read", e);
            }
        }

        @Override
        public void setByteBuffer(ByteBuffer read) {
            some = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return some;
        }

        @Override
        public void expand(int size) {}
    }
}
