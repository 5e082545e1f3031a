package dev.acta.server.postgres;

/**
 * A role of the database that may log in.
 *
 * @param username the role's name
 * @param password its generated password, 256 bits in base64url; never part of {@link #toString()}
 */
public record Login(String username, String password) {

    @Override
    public String toString() {
        return "Login[" + username + "]";
    }
}
