package dev.acta.query.log;

import dev.acta.log.tree.ConsistencyProof;
import dev.acta.log.tree.InclusionProof;
import dev.acta.log.tree.TreeHashes;
import dev.acta.log.tree.TreeRoot;
import dev.acta.query.http.Answer;
import dev.acta.query.http.Parameters;
import dev.acta.query.http.Refusal;
import dev.acta.query.personal.ReaderRights;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.Checkpoints.Published;
import dev.acta.store.checkpoint.Proofs;
import dev.acta.store.read.LogTree;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Proofs as RFC 6962, section 2.1 has them, and as C2SP tlog-proof files where a checkpoint of that size is signed. */
@RestController
final class ProofsEndpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LogTree tree;
    private final Checkpoints checkpoints;
    private final Proofs proofs;

    ProofsEndpoint(LogTree tree, Checkpoints checkpoints, Proofs proofs) {
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.proofs = proofs;
    }

    @GetMapping("/v1/log/proofs/inclusion")
    ResponseEntity<byte[]> inclusion(ReaderRights rights, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, "position", "size");
        rights.requireLog();
        long signed = latest().size();
        long position = required(parameters, "position");
        long size = parameters
                .one("size")
                .map(text -> Parameters.position("size", text))
                .orElse(signed);
        requireSigned("size", size, signed);
        if (position >= size) {
            throw Refusal.parameter("position", "must be below the size, " + size);
        }
        TreeHashes hashes = tree.once();
        ObjectNode body = JSON.createObjectNode();
        body.put("position", position);
        body.put("size", size);
        body.put("leafHash", base64(hashes.subtree(0, position)));
        body.set("path", path(InclusionProof.of(position, size, hashes).path()));
        body.put("root", base64(TreeRoot.of(size, hashes)));
        checkpoints.at(size).ifPresent(checkpoint -> {
            body.put("checkpoint", text(checkpoint.note()));
            body.put("proof", proofs.file(position, checkpoint));
        });
        return Answer.of(body, size - 1);
    }

    @GetMapping("/v1/log/proofs/consistency")
    ResponseEntity<byte[]> consistency(ReaderRights rights, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, "from", "to");
        rights.requireLog();
        long signed = latest().size();
        long from = required(parameters, "from");
        long to = parameters
                .one("to")
                .map(text -> Parameters.position("to", text))
                .orElse(signed);
        requireSigned("to", to, signed);
        if (from > to) {
            throw Refusal.parameter("from", "must be at most to, " + to);
        }
        TreeHashes hashes = tree.once();
        ObjectNode body = JSON.createObjectNode();
        body.put("from", from);
        body.put("to", to);
        body.put("fromRoot", base64(TreeRoot.of(from, hashes)));
        body.put("toRoot", base64(TreeRoot.of(to, hashes)));
        body.set("path", path(ConsistencyProof.of(from, to, hashes).path()));
        return Answer.of(body, to - 1);
    }

    private Published latest() {
        return checkpoints.latest().orElseThrow(() -> Refusal.notFound("The log has no checkpoint yet"));
    }

    private static long required(Parameters parameters, String name) {
        return parameters
                .one(name)
                .map(text -> Parameters.position(name, text))
                .orElseThrow(() -> Refusal.parameter(name, "is required"));
    }

    private static void requireSigned(String name, long size, long signed) {
        if (size > signed || size < 1) {
            throw Refusal.parameter(name, "must be from 1 to the size of the last checkpoint, " + signed);
        }
    }

    private static ArrayNode path(List<byte[]> hashes) {
        ArrayNode path = JSON.createArrayNode();
        hashes.forEach(hash -> path.add(base64(hash)));
        return path;
    }

    private static String base64(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
