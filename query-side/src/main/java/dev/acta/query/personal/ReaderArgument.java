package dev.acta.query.personal;

import dev.acta.access.Caller;
import dev.acta.access.PersonalLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives controllers the reader's rights, and has it logged once they have answered with personal data. */
final class ReaderArgument implements HandlerMethodArgumentResolver, HandlerInterceptor {

    private static final String ATTRIBUTE = ReaderRights.class.getName();

    private final PersonalLog log;

    ReaderArgument(PersonalLog log) {
        this.log = log;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ReaderRights.class;
    }

    @Override
    public ReaderRights resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        ReaderRights rights = new ReaderRights(Caller.current());
        request.setAttribute(ATTRIBUTE, rights, RequestAttributes.SCOPE_REQUEST);
        return rights;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (response.getStatus() == HttpStatus.OK.value()
                && request.getAttribute(ATTRIBUTE) instanceof ReaderRights rights
                && !rights.seen().isEmpty()) {
            log.read(request, rights.reader(), rights.seen());
        }
    }
}
