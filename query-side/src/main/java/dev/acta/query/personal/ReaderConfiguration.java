package dev.acta.query.personal;

import dev.acta.access.PersonalLog;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Brings each request its reader's rights. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration implements WebMvcConfigurer {

    private final ReaderArgument reader;

    ReaderConfiguration(PersonalLog log) {
        this.reader = new ReaderArgument(log);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(reader);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(reader);
    }
}
