package dev.acta.command.http;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What callers send and what they take. */
final class MediaTypes {
    private MediaTypes() {}

    /**
     * Whether the body is a form of several parts.
     *
     * @param formAllowed whether it may be
     * @throws Refused if it is neither that nor JSON in UTF-8
     */
    static boolean isForm(HttpServletRequest request, boolean formAllowed) {
        MediaType type = contentType(request);
        Charset charset = type.getCharset();
        boolean plain = request.getHeader(HttpHeaders.CONTENT_ENCODING) == null;
        if (plain && formAllowed && MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
            return true;
        }
        if (plain
                && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                && (charset == null || charset.equals(StandardCharsets.UTF_8))) {
            return false;
        }
        throw unsupported(formAllowed);
    }

    /** Lines of JSON in, lines of JSON out. */
    static void requireLines(HttpServletRequest request) {
        MediaType type = contentType(request);
        Charset charset = type.getCharset();
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null
                || !MediaType.APPLICATION_NDJSON.equalsTypeAndSubtype(type)
                || (charset != null && !charset.equals(StandardCharsets.UTF_8))) {
            throw new Refused(
                    Reason.UNSUPPORTED_MEDIA_TYPE,
                    "Send application/x-ndjson in UTF-8, not compressed: a line a command; a single command goes to"
                            + " /v1/commands/ and its name");
        }
        requireTakes(request, MediaType.APPLICATION_NDJSON, "The answer is application/x-ndjson, a line a command");
    }

    private static MediaType contentType(HttpServletRequest request) {
        try {
            return request.getContentType() == null
                    ? MediaType.APPLICATION_OCTET_STREAM
                    : MediaType.parseMediaType(request.getContentType());
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private static Refused unsupported(boolean formAllowed) {
        return new Refused(
                Reason.UNSUPPORTED_MEDIA_TYPE,
                "Send application/json in UTF-8, not compressed"
                        + (formAllowed ? ", or multipart/form-data with lists of accounts" : ""));
    }

    /** Receipts and problems are JSON. */
    static void requireTakesJson(HttpServletRequest request) {
        requireTakes(
                request,
                MediaType.APPLICATION_JSON,
                "The answer is application/json, a problem application/problem+json");
    }

    private static void requireTakes(HttpServletRequest request, MediaType answer, String otherwise) {
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        if (!accept.isEmpty() && parsed(accept).stream().noneMatch(type -> type.includes(answer))) {
            throw new Refused(Reason.NOT_ACCEPTABLE, otherwise);
        }
    }

    private static List<MediaType> parsed(List<String> accept) {
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
