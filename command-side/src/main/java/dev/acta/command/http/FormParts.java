package dev.acta.command.http;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.refusal.Refused;
import dev.acta.command.roster.Parts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form as they arrive. The Servlet API would write all of them to disk first; the parser that Tomcat has
 * for it can also hand them over one by one.
 */
final class FormParts implements Parts {
    private final FileItemIterator parts;
    private final long most;
    private long read;

    /** @param most how many bytes all parts may have together */
    FormParts(HttpServletRequest request, BodyLimits limits, long most) throws IOException {
        this.most = most;
        try {
            this.parts = new FileUpload().getItemIterator(new Arriving(request, limits));
        } catch (FileUploadException | MultipartStream.MalformedStreamException e) {
            throw malformed(e);
        }
    }

    @Override
    public @Nullable Part next() {
        try {
            if (!parts.hasNext()) {
                return null;
            }
            FileItemStream part = parts.next();
            String name = part.getFieldName();
            return new Part(name == null ? "" : name, new Counted(part.openStream()));
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    private static Refused malformed(Exception cause) {
        return Refused.because(
                Refusal.of(
                        Reason.MALFORMED_MULTIPART,
                        "The body is no form of several parts, or breaks off. The part command comes first, then the"
                                + " lists"),
                cause);
    }

    private static final class Arriving extends ServletRequestContext {
        private final InputStream content;

        Arriving(HttpServletRequest request, BodyLimits limits) throws IOException {
            super(request);
            this.content = new ArrivingBody(request.getInputStream(), limits);
        }

        @Override
        public InputStream getInputStream() {
            return content;
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some;
            try {
                some = super.read(buffer, offset, length);
            } catch (MultipartStream.MalformedStreamException e) {
                throw malformed(e);
            }
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw new Refused(
                        Reason.PAYLOAD_TOO_LARGE, "The form may have " + most + " bytes (acta.command.max-manifest)");
            }
        }
    }
}
