package dev.acta.access;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Has all that the server refuses by itself reported by {@link ProblemReport}, and by no page. */
final class ErrorsAsProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(ErrorsAsProblems::withoutPages);
    }

    private static void withoutPages(Context context) {
        for (ErrorPage page : context.findErrorPages()) {
            context.removeErrorPage(page);
        }
        ((StandardHost) context.getParent()).setErrorReportValveClass(ProblemReport.class.getName());
    }
}
