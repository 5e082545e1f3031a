package dev.acta.issuer.login;

import dev.acta.issuer.folder.Parties;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The users of the folder, as the login form asks for them. */
public final class People implements UserDetailsService {

    private final Parties users;

    /** Those of a folder. */
    public People(Parties users) {
        this.users = users;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return users.find(name)
                .map(user -> User.withUsername(user.id())
                        .password(user.hash())
                        .authorities(new String[0])
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }
}
