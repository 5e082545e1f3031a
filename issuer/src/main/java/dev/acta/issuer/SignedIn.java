package dev.acta.issuer;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where people are sent back to who signed in, until there is a page that uses the code in its own address. */
@RestController
class SignedIn {

    static final String PATH = "/signed-in";

    @GetMapping(path = PATH)
    ResponseEntity<String> signedIn() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body("You are signed in.\n");
    }
}
