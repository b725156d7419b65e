const E=7760,u=[7760],O={37760:((f,d,_)=>{_.d(d,{tellFailed:()=>o});var l=_(48165),s=_(70509),a=_(44639);function o(c,e,i){const t=(0,l.w2)(c);e.write(e.hide((0,a.failureText)(t))),e.summarize(e.hide(
(0,s.jg)(t))),e.annotate("error",e.hide(t.message),t.place),i.includes("failure-kind")&&e.setOutput("failure-kind",t.kind),i.includes("result")&&e.setOutput("result",t.kind==="cancelled"?"cancelled":"\
failed"),process.exitCode=(0,l.I$)(t)}})};export{E as id,u as ids,O as modules};
