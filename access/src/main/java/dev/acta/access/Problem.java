package dev.acta.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as in RFC 9457. */
final class Problem {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPES = "https://acta.dev/problems/";

    private Problem() {}

    static void write(HttpServletResponse response, AccessProblem problem, String detail) throws IOException {
        write(response, problem, detail, Map.of());
    }

    /** With further members. */
    static void write(HttpServletResponse response, AccessProblem problem, String detail, Map<String, String> members)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPES + problem.slug());
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", detail);
        body.putAll(members);
        byte[] bytes = JSON.writeValueAsBytes(body);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
